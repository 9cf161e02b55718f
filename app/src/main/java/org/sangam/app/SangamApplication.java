package org.sangam.app;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulith;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Sangam. */
@SpringBootApplication
@Modulith(systemName = "Sangam")
@EnableScheduling
public class SangamApplication {

    public static void main(String[] args) {
        SpringApplication.run(SangamApplication.class, args);
    }

    /** The one clock; instants are in UTC. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
