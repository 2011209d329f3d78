package dev.muster.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A service's published contract, kept in its folder {@code contract/}: {@code openapi.yaml}, and one example of each
 * message. Its own tests compare what it does with these files; with {@code -Dcontract.update=true} they write them.
 * Other services test what they read of it against the same files.
 */
public final class ContractFiles {

    private static final Path CONTRACT = Path.of("contract");
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    private ContractFiles() {}

    /** Call from a {@code @QuarkusTest}: asks the running service for its document. */
    public static void checkOpenApi() {
        String service = ConfigProvider.getConfig().getValue("muster.service.name", String.class);
        String served = given().accept("application/yaml")
                .get("/" + service + "-service/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path file = CONTRACT.resolve("openapi.yaml");
        writeIfUpdating(file, served);
        assertThat(tree(YAML, served))
                .as("The API differs from %s. Where that is meant, run the tests with -Dcontract.update=true", file)
                .isEqualTo(tree(YAML, read(file)));
    }

    /**
     * The message must have the fields of the example, of the same JSON types; values may differ from run to run.
     *
     * @param type the short name, such as {@code page.started}
     */
    public static void checkMessage(String type, JsonNode message) {
        Path file = exampleOf(CONTRACT, type);
        writeIfUpdating(file, message.toPrettyString() + "\n");
        assertThat(JsonShape.of(message))
                .as("A message differs from %s. Where that is meant, run the tests with -Dcontract.update=true", file)
                .isEqualTo(JsonShape.of(tree(JSON, read(file))));
    }

    /** The example of a message that another service publishes, such as {@code ("oncall", "page.started")}. */
    public static JsonNode messageOf(String service, String type) {
        return tree(JSON, read(exampleOf(Path.of("..", service + "-service").resolve(CONTRACT), type)));
    }

    private static Path exampleOf(Path contract, String type) {
        return contract.resolve("events").resolve(type + ".json");
    }

    private static void writeIfUpdating(Path file, String content) {
        if (!Boolean.getBoolean("contract.update")) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        assertThat(file)
                .as("The contract has no %s. Run the tests of its service with -Dcontract.update=true", file)
                .exists();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
