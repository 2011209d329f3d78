package dev.muster.alerts.alert;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Conditions joined by "and", with their parameters numbered as they come. */
final class SqlWhere {

    private final List<String> conditions = new ArrayList<>();
    private final Tuple parameters = Tuple.tuple();

    /** @param condition with one question mark for the parameter */
    void and(String condition, Object parameter) {
        parameters.addValue(parameter);
        conditions.add(condition.replace("?", "$" + parameters.size()));
    }

    /** Ready to stand behind a table's name. */
    String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Tuple parameters() {
        return parameters;
    }
}
