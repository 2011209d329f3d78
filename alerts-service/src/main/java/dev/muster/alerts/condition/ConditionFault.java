package dev.muster.alerts.condition;

/** What is wrong with a condition, and where: lines and columns count from one. */
public record ConditionFault(int line, int column, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + message;
    }
}
