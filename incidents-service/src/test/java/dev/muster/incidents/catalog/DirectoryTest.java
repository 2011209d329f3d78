package dev.muster.incidents.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chassis.testing.ContractFiles;
import dev.muster.incidents.testing.Suite;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The examples that oncall publishes of its directory are understood. */
@QuarkusTest
class DirectoryTest {

    @Inject
    Suite suite;

    @Inject
    Directory directory;

    @Test
    void peopleAreKnownAsOncallTellsOfThem() {
        var told = told("person.changed");

        assertThat(directory.person(id(told))).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo(told.get("name").textValue());
            assertThat(person.email()).isEqualTo(told.get("email").textValue());
            assertThat(person.role()).isEqualTo(told.get("role").textValue());
        });
    }

    @Test
    void teamsServicesAndPoliciesAreKnownAsOncallTellsOfThem() {
        var team = told("team.changed");
        var service = told("service.changed");
        var policy = told("policy.changed");

        assertThat(directory.team(id(team)))
                .map(CatalogTeam::name)
                .contains(team.get("name").textValue());
        assertThat(directory.service(id(service)))
                .map(CatalogService::name)
                .contains(service.get("name").textValue());
        assertThat(directory.policy(id(policy)))
                .map(CatalogPolicy::name)
                .contains(policy.get("name").textValue());
    }

    private JsonNode told(String type) {
        var example = ContractFiles.messageOf("oncall", type);
        suite.tell("oncall", type, id(example), example);
        return example;
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.get("id").textValue());
    }
}
