package pep.catalog.quote.clients;

import feign.FeignException;
import feign.Request;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4jBulkheadProvider;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits within which promotion-service is asked. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = PromotionClient.class)
@EnableConfigurationProperties(PromotionProperties.class)
class PromotionConfiguration {

  /** Half of at least this many of the last calls must have failed before the breaker opens. */
  private static final int MIN_CALLS = 10;

  @Bean
  Request.Options promotionTimeouts(PromotionProperties properties) {
    long millis = properties.timeout().toMillis();
    return new Request.Options(millis, TimeUnit.MILLISECONDS, millis, TimeUnit.MILLISECONDS, false);
  }

  @Bean
  Customizer<Resilience4JCircuitBreakerFactory> promotionBreaker(PromotionProperties properties) {
    CircuitBreakerConfig breaker =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(2 * MIN_CALLS)
            .minimumNumberOfCalls(MIN_CALLS)
            .failureRateThreshold(50)
            .waitDurationInOpenState(properties.openFor())
            .permittedNumberOfCallsInHalfOpenState(3)
            // A refusal of one caller says nothing of the peer's health.
            .ignoreExceptions(FeignException.FeignClientException.class)
            .build();
    TimeLimiterConfig timeLimit =
        TimeLimiterConfig.custom().timeoutDuration(properties.timeout()).build();
    return factory ->
        factory.configure(
            builder -> builder.circuitBreakerConfig(breaker).timeLimiterConfig(timeLimit),
            PromotionOffers.PEER);
  }

  @Bean
  Customizer<Resilience4jBulkheadProvider> promotionBulkhead(PromotionProperties properties) {
    BulkheadConfig bulkhead =
        BulkheadConfig.custom()
            .maxConcurrentCalls(properties.maxConcurrent())
            .maxWaitDuration(Duration.ZERO)
            .build();
    return provider ->
        provider.configure(builder -> builder.bulkheadConfig(bulkhead), PromotionOffers.PEER);
  }
}
