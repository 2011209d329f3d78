package dev.muster.chassis.sample.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "web_sample")
class Sample {

    @Id
    UUID id;

    String name;
    int size;
    UUID parent;

    @Version
    int version;

    protected Sample() {}

    Sample(UUID id, CreateSample request) {
        this.id = id;
        name = request.name();
        size = request.size();
        parent = request.parent();
    }
}
