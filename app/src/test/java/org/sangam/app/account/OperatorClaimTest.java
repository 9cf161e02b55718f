package org.sangam.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Token;
import org.sangam.app.operation.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OperatorClaimTest {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated();

    private final Clock clock = Clock.fixed(Instant.parse("2026-07-29T12:00:00Z"), ZoneOffset.UTC);
    private final DataSource source = database.dataSource();
    private final JdbcClient sql = JdbcClient.create(source);
    private final Accounts accounts = new Accounts(sql, clock);
    private final OperatorClaim claim = new OperatorClaim(sql, accounts, new PublicAddress("", 8080), clock);

    @Test
    void of_ten_who_take_the_console_address_at_once_one_gets_the_place() {
        Token token = offered();
        assertThat(claim.offers(Token.random())).isFalse();

        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 10)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> take(token, number)))
                .toList();

        assertThat(tries.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(sql.sql("select count(*) from account where kind = 'OPERATOR'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(claim.offers(token)).isFalse();
    }

    private boolean take(Token token, int number) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        return Boolean.TRUE.equals(transaction.execute(
                status -> claim.take(token, new MailAddress("operator" + number + "@claim.example"), "Lakshmi Nair")
                        .isPresent()));
    }

    private Token offered() {
        PrintStream before = System.err;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        try {
            claim.offer();
        } finally {
            System.setErr(before);
        }
        Matcher address = Pattern.compile("/operator/(\\S+)").matcher(console.toString(StandardCharsets.UTF_8));
        assertThat(address.find()).isTrue();
        return new Token(address.group(1));
    }
}
