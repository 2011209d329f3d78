package dev.muster.oncall.directory;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One part of a list in the order of names, narrowed by what the caller asked for. */
final class ByName {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /** Keeps those that have the text somewhere in one of the fields, which hold lower case; null keeps all. */
    ByName matching(String text, String... fields) {
        if (text != null && !text.isBlank()) {
            var anyField = new ArrayList<String>();
            for (String field : fields) {
                anyField.add(field + " like :text escape '!'");
            }
            conditions.add("(" + String.join(" or ", anyField) + ")");
            values.put("text", "%" + Names.key(text).replaceAll("([!%_])", "!$1") + "%");
        }
        return this;
    }

    /** Adds a condition on {@code :name}, unless the value is null. */
    ByName where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    <E> Uni<List<E>> read(PanacheRepositoryBase<E, ?> repository, PageParams page) {
        page.cursor().ifPresent(this::after);
        return repository
                .find(String.join(" and ", conditions) + " order by nameKey, id", values)
                .page(0, page.fetch())
                .list();
    }

    private void after(Cursor cursor) {
        conditions.add("(nameKey > :lastName or (nameKey = :lastName and id > :lastId))");
        values.put("lastName", cursor.sortKey());
        values.put("lastId", cursor.id());
    }
}
