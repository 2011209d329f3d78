package dev.muster.alerts.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'routing_key':'0123'} | {'routing_key':'***'}",
                "{'a':[{'dbPassword':{'x':1}}]} | {'a':[{'dbPassword':'***'}]}",
                "{'Authorization':'Bearer 0123456789'} | {'Authorization':'***'}",
                "{'text':'sent Bearer 0123456789abc.def'} | {'text':'sent Bearer ***'}",
                "{'url':'https://bob:hunter2@db1/x'} | {'url':'https://bob:***@db1/x'}",
                "{'url':'https://x/y?q=1&api_key=abc#z'} | {'url':'https://x/y?q=1&api_key=***#z'}",
                "{'groupKey':'{}:{alertname}'} | {'groupKey':'{}:{alertname}'}",
                "{'dedup_key':'disk','n':3,'nil':null} | {'dedup_key':'disk','n':3,'nil':null}",
            })
    void whatLooksLikeASecretIsHidden(String sent, String kept) throws Exception {
        assertThat(Redaction.of(JSON.readTree(sent.replace('\'', '"')))).hasToString(kept.replace('\'', '"'));
    }
}
