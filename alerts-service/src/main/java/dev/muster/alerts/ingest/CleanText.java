package dev.muster.alerts.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Frees text of what the database cannot keep: NUL goes, a lone surrogate becomes the replacement character. */
final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\0' || isLoneSurrogate(text, i)) {
                return rewritten(text, i);
            }
        }
        return text;
    }

    /** The same tree, cleaned in place where need be, keys included. */
    static JsonNode of(JsonNode node) {
        if (node.isTextual()) {
            String clean = of(node.textValue());
            return clean.equals(node.textValue()) ? node : TextNode.valueOf(clean);
        }
        if (node instanceof ObjectNode object) {
            return cleaned(object);
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, of(array.get(i)));
            }
        }
        return node;
    }

    /** No longer than that many characters, never ending in half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static ObjectNode cleaned(ObjectNode object) {
        boolean namesAreClean = true;
        for (var field : object.properties()) {
            field.setValue(of(field.getValue()));
            namesAreClean &= of(field.getKey()).equals(field.getKey());
        }
        if (namesAreClean) {
            return object;
        }
        ObjectNode renamed = object.objectNode();
        object.properties().forEach(field -> renamed.set(of(field.getKey()), field.getValue()));
        return renamed;
    }

    private static String rewritten(String text, int from) {
        var clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLoneSurrogate(text, i)) {
                clean.append(REPLACEMENT);
            } else if (c != '\0') {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
