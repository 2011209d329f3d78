package dev.muster.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What every service's document has in common: its name and version, one origin for the suite, bearer tokens. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SuiteDocument implements OASFilter {

    private static final String SCHEME = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        String service = ConfigProvider.getConfig().getValue("muster.service.name", String.class);
        api.setInfo(OASFactory.createInfo()
                .title("Muster " + service)
                .version("v1")
                .description("The public API of the " + service + " service"));
        api.setServers(
                List.of(OASFactory.createServer().url("/").description("The suite's one origin, behind its edge")));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A suite token, or an API token"));
        if (api.getSecurity() == null) {
            api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        }
    }
}
