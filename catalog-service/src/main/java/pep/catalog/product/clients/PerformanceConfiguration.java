package pep.catalog.product.clients;

import feign.FeignException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits within which performance-service is asked. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = PerformanceClient.class)
class PerformanceConfiguration {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  Customizer<Resilience4JCircuitBreakerFactory> performanceBreaker() {
    CircuitBreakerConfig breaker =
        CircuitBreakerConfig.custom()
            // A refusal of one caller says nothing of the peer's health.
            .ignoreExceptions(FeignException.FeignClientException.class)
            .waitDurationInOpenState(PATIENCE)
            .build();
    TimeLimiterConfig timeLimit = TimeLimiterConfig.custom().timeoutDuration(PATIENCE).build();
    return factory ->
        factory.configure(
            builder -> builder.circuitBreakerConfig(breaker).timeLimiterConfig(timeLimit),
            SoldProducts.PEER);
  }
}
