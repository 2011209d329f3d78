package dev.muster.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of the console is one that the service offers, by the contract it publishes. */
class ContractTest {
    private static final Pattern PATH = Pattern.compile("^  (/[^:]*):$", Pattern.MULTILINE);
    private static final Pattern METHOD = Pattern.compile("^    (get|post|put|patch|delete):$", Pattern.MULTILINE);
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    static Stream<Class<?>> clients() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.muster.console")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(RegisterRestClient.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void everyCallIsOffered(Class<?> client) throws IOException {
        var service = client.getAnnotation(RegisterRestClient.class).configKey().replace("-sessions", "");
        var offered = offeredBy(service);

        for (var method : client.getMethods()) {
            for (var verb : METHODS) {
                if (method.isAnnotationPresent(verb)) {
                    var call = verb.getSimpleName() + " " + path(client) + path(method);
                    assertThat(offered).as("%s offers %s", service, call).anyMatch(one -> fits(one, call));
                }
            }
        }
    }

    /** What the client leaves open may be anything; names of parameters are each side's own. */
    private static boolean fits(String offered, String call) {
        var wanted = Pattern.compile(call.replaceAll("\\{[^}]*}", "[^/]+"));
        return wanted.matcher(offered).matches();
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** "GET /v1/alerts/{id}" for each operation of a published contract. */
    private static List<String> offeredBy(String service) throws IOException {
        var contract = Files.readString(java.nio.file.Path.of("../" + service + "-service/contract/openapi.yaml"));
        var operations = new ArrayList<String>();
        String path = null;
        for (var line : contract.lines().toList()) {
            var newPath = PATH.matcher(line);
            var method = METHOD.matcher(line);
            if (newPath.matches()) {
                path = newPath.group(1);
            } else if (path != null && method.matches()) {
                operations.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }
}
