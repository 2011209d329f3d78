package dev.muster.chassis.storage;

import dev.muster.chassis.paging.Cursor;
import dev.muster.chassis.paging.PageParams;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A list of records in the order of their ids, which is that of their making, narrowed by conditions. */
public final class NewestFirst {

    private final StringBuilder where;
    private final Map<String, Object> values = new HashMap<>();

    public NewestFirst(String condition) {
        where = new StringBuilder(condition);
    }

    /** Narrows the list further, unless the value is null. */
    public NewestFirst and(String condition, String parameter, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** Narrows the list by a condition over several values. */
    public NewestFirst and(String condition, Map<String, Object> parameters) {
        where.append(" and ").append(condition);
        values.putAll(parameters);
        return this;
    }

    /** Narrows the list to names that contain the text in whatever case, unless it is null or blank. */
    public NewestFirst named(String text) {
        return and(
                "locate(:q, lower(name)) > 0",
                "q",
                text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT));
    }

    /** Up to one row more than the limit. */
    public <E> Uni<List<E>> read(PanacheRepositoryBase<E, UUID> repository, PageParams page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        return and("id < :after", "after", after).rows(repository, page.fetch());
    }

    private <E> Uni<List<E>> rows(PanacheRepositoryBase<E, UUID> repository, int most) {
        return repository
                .find(where + " order by id desc", values)
                .page(0, most)
                .list();
    }
}
