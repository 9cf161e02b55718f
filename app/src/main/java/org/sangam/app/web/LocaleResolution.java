package org.sangam.app.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Replaces Spring's way of finding the reader's language by ours. */
@Configuration(proxyBeanMethods = false)
class LocaleResolution {

    @Bean
    LocaleResolver localeResolver() {
        return new Language.Chosen();
    }
}
