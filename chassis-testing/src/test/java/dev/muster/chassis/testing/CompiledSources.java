package dev.muster.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes compiled for one test, so that what breaks a rule stands beside the assertion and in no application. */
final class CompiledSources {

    private static final Pattern NAME = Pattern.compile("(?:class|interface|record) (\\w+)");

    private CompiledSources() {}

    static JavaClasses in(Path folder, String... sources) {
        try {
            Path target = Files.createTempDirectory(folder, "classes");
            List<Source> units = Arrays.stream(sources).map(Source::new).toList();
            var options = List.of("-d", target.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
            var compiler = ToolProvider.getSystemJavaCompiler();
            assertThat(compiler.getTask(null, null, null, options, null, units).call())
                    .isTrue();
            return new ClassFileImporter().importPath(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + nameOf(text) + Kind.SOURCE.extension), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        private static String nameOf(String text) {
            var matcher = NAME.matcher(text);
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
