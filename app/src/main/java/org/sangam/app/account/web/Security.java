package org.sangam.app.account.web;

import jakarta.servlet.DispatcherType;
import org.sangam.app.web.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** What every request goes through before a controller sees it. Who may frame a page is said in its content policy. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** A mail program ends mails by a POST that no form of ours made (RFC 8058); the address itself is the secret. */
    private static final String ONE_CLICK = "/subscriptions/end/*";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SignedInViewers viewers, Doors doors) throws Exception {
        Refusals refusals = new Refusals();
        return http.securityContext(context -> context.securityContextRepository(viewers))
                .anonymous(visitor -> visitor.principal(new Viewer.Visitor()))
                .addFilterBefore(new CrossSite(), CsrfFilter.class)
                .csrf(form -> form.csrfTokenRepository(new FormTokens()).ignoringRequestMatchers(ONE_CLICK))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(doors))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nobody signs in by Spring's own means; without this bean it would invent somebody with a password. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("Signing in is done at /sign-in");
        };
    }
}
