package dev.muster.postmortem.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrendTableTest {

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(line("plain", "a,b", "say \"no\"", "two\nlines", null))
                .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(line("=1+1", "+1", "-1", "@x", "1=1")).isEqualTo("'=1+1,'+1,'-1,'@x,1=1\r\n");
    }

    private static String line(String... cells) {
        return TrendTable.line(Arrays.asList(cells));
    }
}
