package dev.muster.oncall.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chassis.problem.Decision;
import dev.muster.oncall.channel.ContactKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactMethodTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final VerificationCode CODE = new VerificationCode("123456");
    private static final VerificationCode WRONG = new VerificationCode("654321");

    @Test
    void theRightCodeInTimeVerifies() {
        var method = waitingForCode();

        assertThat(method.verify(CODE, NINE.plusSeconds(60))).isEqualTo(Decision.accept(NINE.plusSeconds(60)));
        assertThat(method.isVerified()).isTrue();
    }

    @Test
    void aCodeIsGoodForAQuarterOfAnHour() {
        assertThat(waitingForCode().verify(CODE, NINE.plus(VerificationCode.LIFETIME)))
                .isEqualTo(Decision.refuse(ContactProblems.codeExpired()));
    }

    @Test
    void fiveWrongGuessesMakeTheRightCodeWorthless() {
        var method = waitingForCode();
        for (int left = 4; left >= 0; left--) {
            assertThat(method.verify(WRONG, NINE)).isEqualTo(Decision.refuse(ContactProblems.codeWrong(left)));
        }

        assertThat(method.verify(CODE, NINE)).isEqualTo(Decision.refuse(ContactProblems.codeExpired()));
    }

    @Test
    void aNewCodeReplacesTheOldOne() {
        var method = waitingForCode();
        var unused = method.expect(WRONG, NINE);

        assertThat(method.verify(CODE, NINE)).isEqualTo(Decision.refuse(ContactProblems.codeWrong(4)));
    }

    @Test
    void aVerifiedMethodNeedsNoCode() {
        var method = method().trustedSince(NINE);

        assertThat(method.expect(CODE, NINE)).isEqualTo(Decision.noChange());
        assertThat(method.verify(WRONG, NINE)).isEqualTo(Decision.noChange());
    }

    private static ContactMethod waitingForCode() {
        var method = method();
        assertThat(method.expect(CODE, NINE)).isEqualTo(Decision.accept(NINE.plus(VerificationCode.LIFETIME)));
        return method;
    }

    private static ContactMethod method() {
        return ContactMethod.of(
                UUID.randomUUID(), UUID.randomUUID(), ContactKind.EMAIL, "ada@example.org", "E-mail", NINE);
    }
}
