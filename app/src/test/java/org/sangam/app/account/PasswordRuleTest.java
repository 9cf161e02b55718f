package org.sangam.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sangam.app.account.PasswordRule.Flaw;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Words;

class PasswordRuleTest {

    private static final Account MEERA = new Account(
            new UUID(1, 1),
            Account.Kind.PERSON,
            new MailAddress("meera.pillai@one.example"),
            "Meera Pillai",
            Words.standard(),
            false,
            Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234567890",
                "iloveindia12345",
                "qwertyuiopasdfgh",
                "1234567890123456",
                "correcthorsebatterystaple",
                "aaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "Jai Shree Ram 108!!",
                "P4SSWORD-P4SSWORD",
                "1q2w3e4r5t6y7u8i"
            })
    void long_but_common_is_refused(String password) {
        assertThat(PasswordRule.flaw(password, MEERA)).contains(Flaw.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meera.pillai@one.example", "MeeraPillai2026!!", "meera.pillai1234", "pillai meera pillai"})
    void about_oneself_is_refused(String password) {
        assertThat(PasswordRule.flaw(password, MEERA)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tamarind verandah tuesday kettle",
                "my aunt's second scooter was green",
                "नीलगिरि की पहाड़ियों पर बादल",
                "xK9#vQ2$mL5&pR8"
            })
    void sentence_nobody_else_would_think_of_will_do(String password) {
        assertThat(PasswordRule.flaw(password, MEERA)).isEmpty();
    }

    @Test
    void length_is_counted_in_characters() {
        assertThat(PasswordRule.flaw("xK9#vQ2$mL5&pR", MEERA)).contains(Flaw.TOO_SHORT);
        assertThat(PasswordRule.flaw("😀".repeat(10) + "xyz", MEERA)).contains(Flaw.TOO_SHORT);
        assertThat(PasswordRule.flaw("tamarind kettle ".repeat(20), MEERA)).contains(Flaw.TOO_LONG);
    }
}
