package org.sangam.app.program.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets scripts of any site read what is public here, and nothing else: no cookie is taken from them. */
@Configuration(proxyBeanMethods = false)
class OtherSites implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (String path : new String[] {"/api/**", "/feeds/**"}) {
            registry.addMapping(path)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .allowedHeaders("If-None-Match", "Accept")
                    .exposedHeaders("ETag", "RateLimit", "RateLimit-Policy", "Retry-After")
                    .allowCredentials(false)
                    .maxAge(86_400);
        }
    }
}
