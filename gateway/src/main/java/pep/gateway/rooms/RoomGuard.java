package pep.gateway.rooms;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Stands before every call to a service: a deadline, one repeat of a read that reached nobody, and
 * a circuit breaker.
 *
 * <p>The breaker counts what shows that the service is away: no connection, no answer in time, an
 * answer broken off. An answer with a 5xx status is not counted: it is the service's own honest
 * word, often about one endpoint, and is better passed on than replaced.
 */
@Component
public class RoomGuard {

  private final Map<String, CircuitBreaker> breakers;
  private final Duration retryAfter;

  RoomGuard(GatewayProperties properties, MeterRegistry meters) {
    var settings = properties.breaker();
    var config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(settings.window())
            .minimumNumberOfCalls(settings.minimumCalls())
            .failureRateThreshold(settings.failureRate())
            .waitDurationInOpenState(settings.openFor())
            .permittedNumberOfCallsInHalfOpenState(settings.trials())
            .recordException(RoomFaults::isFault)
            .ignoreException(error -> !RoomFaults.isFault(error))
            .build();
    this.retryAfter = settings.openFor();
    this.breakers =
        properties.roomList().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Room::code, room -> CircuitBreaker.of(room.service(), config)));
    breakers.forEach((code, breaker) -> observe(breaker, meters));
  }

  /**
   * Guards one call.
   *
   * @param attempt the call; subscribed a second time if it is repeated
   * @param beforeRepeat undoes what a first attempt left behind
   * @return what the call gives, or a {@link pep.gateway.problems.RefusalException}
   */
  public <T> Mono<T> guard(Mono<T> attempt, Room room, CallTerms terms, Runnable beforeRepeat) {
    CircuitBreaker breaker = breaker(room);
    Mono<T> limited =
        (terms.read() ? attempt.retryWhen(once(beforeRepeat)) : attempt)
            .timeout(terms.limit())
            .onErrorMap(error -> RoomFaults.refusal(error, room, terms, retryAfter));
    Mono<T> broken =
        terms.bulk()
            ? watched(limited, breaker, room)
            : limited.transformDeferred(CircuitBreakerOperator.of(breaker));
    return broken.onErrorMap(
        CallNotPermittedException.class, open -> RoomFaults.leftAlone(room, retryAfter));
  }

  private <T> Mono<T> watched(Mono<T> call, CircuitBreaker breaker, Room room) {
    return Mono.defer(
        () -> {
          if (!breaker.tryAcquirePermission()) {
            return Mono.error(RoomFaults.leftAlone(room, retryAfter));
          }
          breaker.releasePermission();
          return call.doOnError(
              RoomFaults::isFault, error -> breaker.onError(0, TimeUnit.NANOSECONDS, error));
        });
  }

  private static Retry once(Runnable beforeRepeat) {
    return Retry.max(1)
        .filter(error -> RoomFaults.isConnectFailure(error) || RoomFaults.isBrokenOff(error))
        .doBeforeRetry(signal -> beforeRepeat.run())
        .onRetryExhaustedThrow((spec, signal) -> signal.failure());
  }

  private CircuitBreaker breaker(Room room) {
    CircuitBreaker breaker = breakers.get(room.code());
    if (breaker == null) {
      throw new IllegalArgumentException("No such room: " + room.code());
    }
    return breaker;
  }

  private static void observe(CircuitBreaker breaker, MeterRegistry meters) {
    Gauge.builder(
            "gateway.breaker.open",
            breaker,
            it -> it.getState() == CircuitBreaker.State.CLOSED ? 0 : 1)
        .description("1 while the service is left alone or on trial, else 0")
        .tag("service", breaker.getName())
        .register(meters);
  }
}
