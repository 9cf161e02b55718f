package org.sangam.app;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What holds of every class, each as a rule; {@code org.sangam.planted} breaks each of them once. */
@SuppressWarnings("ImmutableEnumChecker") // rules are made once and never changed
enum Rules {
    SQL_STANDS_WHERE_THINGS_ARE_KEPT(noClasses()
            .that(are(DescribedPredicate.not(annotated(Repository.class))))
            .and()
            .resideOutsideOfPackage("..operation..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)),

    /** A stream of rows holds its connection until somebody closes it, and nobody does. */
    ROWS_ARE_LISTED_NOT_STREAMED(noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "rows are streamed",
                    (JavaCall<?> call) -> call.getTargetOwner()
                                    .getName()
                                    .startsWith("org.springframework.jdbc.core.simple.JdbcClient")
                            && call.getName().equals("stream")))),

    THE_ENGINE_KNOWS_NO_SPRING_NO_SQL_NO_NETWORK(noClasses()
            .that()
            .resideInAnyPackage("org.sangam.engine..", "org.sangam.planted.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "java.net.http..", "jakarta..")),

    TIME_COMES_FROM_THE_CLOCK(noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the system's time is read", (JavaCall<?> call) -> readsTheTime(call)))),

    NAMES_ARE_WORDS_PEOPLE_SAY(noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|Service)")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z][A-Za-z]*")),

    EVERY_QUEUE_IS_BOUNDED(noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.sangam.app.web.Workers")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "an executor without a bound is made",
                    (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Executors.class)
                            && !call.getName().equals("newSingleThreadScheduledExecutor")))),

    WHAT_IS_NEEDED_IS_GIVEN_TO_THE_CONSTRUCTOR(fields().should().notBeAnnotatedWith(Autowired.class)),

    NOTHING_ASKS_THE_NETWORK_ON_ITS_OWN(noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")),

    CLOCKS_ARE_GIVEN_NOT_MADE(noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.sangam.app.SangamApplication")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a clock is made",
                    (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system"))));

    final ArchRule rule;

    Rules(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        boolean withoutClock = call.getTarget().getRawParameterTypes().isEmpty();
        String owner = call.getTargetOwner().getName();
        return call.getName().equals("currentTimeMillis")
                || (call.getName().equals("now") && withoutClock && owner.startsWith("java.time."));
    }

    private static DescribedPredicate<JavaClass> annotated(Class<? extends java.lang.annotation.Annotation> type) {
        return DescribedPredicate.describe(
                "annotated with @" + type.getSimpleName(), javaClass -> javaClass.isAnnotatedWith(type));
    }
}
