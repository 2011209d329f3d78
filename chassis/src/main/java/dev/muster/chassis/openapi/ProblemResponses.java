package dev.muster.chassis.openapi;

import dev.muster.chassis.problem.ProblemDocument;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the problems it can be refused with, so that no method has to list them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final Map<String, String> ANYWHERE = Map.of(
            "400", "The request cannot be read",
            "401", "No valid token",
            "403", "Not allowed for this caller",
            "500", "A fault of the service",
            "503", "Not available just now");
    private static final Map<String, String> FOR_ONE_THING = Map.of("404", "There is no such thing");
    private static final Map<String, String> WITH_VALUES = Map.of("422", "Read, but wrong; errors names every fault");
    private static final Map<String, String> WITH_BODY = Map.of(
            "409", "Not possible in the present state",
            "413", "The body is too large",
            "415", "The body is not JSON");
    private static final Map<String, String> ON_EDIT = Map.of("412", "If-Match names an outdated version");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(SCHEMA, schema());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(ProblemResponses::describe);
        }
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            add(operation, ANYWHERE);
            if (path.contains("{")) {
                add(operation, FOR_ONE_THING);
            }
            if (operation.getRequestBody() != null) {
                add(operation, WITH_BODY);
            }
            if (operation.getRequestBody() != null || hasQuery(operation)) {
                add(operation, WITH_VALUES);
            }
            if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
                add(operation, ON_EDIT);
            }
        });
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    /** What an operation says of itself stands, except where it only names the status. */
    private static void add(Operation operation, Map<String, String> problems) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        problems.keySet().stream()
                .sorted()
                .filter(status -> !isDescribed(operation, status))
                .forEach(status -> operation.getResponses().addAPIResponse(status, response(problems.get(status))));
    }

    private static boolean isDescribed(Operation operation, String status) {
        return operation.getResponses().hasAPIResponse(status)
                && operation.getResponses().getAPIResponse(status).getContent() != null;
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemDocument.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))));
    }

    private static Schema schema() {
        var fault = object().addProperty("pointer", text("JSON pointer into the body, or the name of a parameter"))
                .addProperty("detail", text("What is wrong there"));
        return object().description("Why a request was refused (RFC 9457)")
                .addProperty("type", text("Names the kind of problem"))
                .addProperty("title", text("The kind of problem, for people"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("code", text("Stable name of the problem, for programs"))
                .addProperty("detail", text("What to do next"))
                .addProperty("instance", text("Names this occurrence by its trace"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(fault))
                .required(List.of("type", "title", "status", "code", "detail", "instance"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
