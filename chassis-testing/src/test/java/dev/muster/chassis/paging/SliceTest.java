package dev.muster.chassis.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.muster.chassis.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    @Test
    void surplusRowOnlyTellsThatThereIsMore() {
        Slice<String> slice = slice(List.of("a", "b", "c"), 2);

        assertThat(slice.items()).containsExactly("A", "B");
        assertThat(Cursor.decode(slice.next())).isEqualTo(new Cursor("b", ID));
    }

    @Test
    void lastSliceHasNoNext() {
        assertThat(slice(List.of("a", "b"), 2).next()).isNull();
        assertThat(slice(List.of(), 2)).isEqualTo(new Slice<>(List.of(), null));
    }

    @Test
    void cursorCarriesAnyText() {
        var cursor = new Cursor("2026-01-31T09:00:00Z|ü/+?", ID);

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "!!!", "AAAA", "MDE4ZjAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDA"})
    void foreignCursorIsRefused(String cursor) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Cursor.decode(cursor))
                .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(400));
    }

    private static Slice<String> slice(List<String> rows, int limit) {
        return Slice.of(rows, limit, row -> new Cursor(row, ID), row -> row.toUpperCase(java.util.Locale.ROOT));
    }
}
