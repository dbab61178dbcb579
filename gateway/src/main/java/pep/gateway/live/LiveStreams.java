package pep.gateway.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import pep.gateway.access.AccessEnded;
import pep.gateway.access.EndedAccess;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import reactor.core.publisher.Flux;

/**
 * All open streams of this gateway. Every step holds the one lock, and none of them waits for
 * anything, so that each stream gets the hints in the order of their places.
 */
@Component
class LiveStreams {

  private final LiveProperties settings;
  private final EndedAccess ended;
  private final Clock clock;
  private final Memory memory;
  private final Gathering gathering;
  private final Map<String, Set<LiveStream>> byVendor = new HashMap<>();
  private final Map<String, Integer> byUser = new HashMap<>();
  private int open;
  private boolean hearing;

  LiveStreams(LiveProperties settings, EndedAccess ended, Clock clock, MeterRegistry meters) {
    this.settings = settings;
    this.ended = ended;
    this.clock = clock;
    this.memory = new Memory(settings.remembered());
    this.gathering = new Gathering(settings.each());
    Gauge.builder("gateway.live.streams", this, LiveStreams::open)
        .description("Open streams of live events")
        .register(meters);
  }

  /**
   * @param lastId where the client was, if it comes back
   */
  Flux<ServerSentEvent<String>> stream(Jwt caller, @Nullable String lastId) {
    return Flux.defer(() -> open(caller, lastId));
  }

  private synchronized Flux<ServerSentEvent<String>> open(Jwt caller, @Nullable String lastId) {
    LiveStream stream = new LiveStream(caller, settings.waiting());
    requireRoom(stream);
    byVendor.computeIfAbsent(stream.vendorId(), key -> new HashSet<>()).add(stream);
    byUser.merge(stream.user(), 1, Integer::sum);
    open++;
    greet(stream, lastId);
    return stream.events().doFinally(signal -> close(stream));
  }

  private void requireRoom(LiveStream stream) {
    if (byUser.getOrDefault(stream.user(), 0) >= settings.ofOneUser()) {
      throw new Refusal(
              ErrorCode.TOO_MANY_STREAMS,
              "There are %d streams open for this user already.".formatted(settings.ofOneUser()),
              settings.heartbeat(),
              null)
          .raise();
    }
    if (open >= settings.most()) {
      throw new Refusal(
              ErrorCode.UNAVAILABLE,
              "This gateway holds as many streams as it can.",
              settings.heartbeat(),
              null)
          .raise();
    }
  }

  /** Goes on where the client was, or says that anything may have changed since. */
  private void greet(LiveStream stream, @Nullable String lastId) {
    var missed = memory.after(lastId).filter(told -> told.size() < settings.waiting() / 2);
    boolean goesOn = lastId == null || missed.isPresent();
    stream.send(
        ServerSentEvent.builder("{}")
            .event(goesOn ? "ready" : "reset")
            .id(missed.isPresent() && lastId != null ? lastId : memory.id())
            .retry(settings.retry())
            .build());
    missed
        .orElse(List.of())
        .forEach(
            told -> {
              if (told.hint().audience().admits(stream.caller())) {
                stream.send(event(told));
              }
            });
    if (!hearing) {
      stream.send(named("deaf"));
    }
  }

  private synchronized void close(LiveStream stream) {
    Set<LiveStream> streams = byVendor.getOrDefault(stream.vendorId(), Set.of());
    if (streams.remove(stream)) {
      open--;
      byUser.computeIfPresent(stream.user(), (user, count) -> count == 1 ? null : count - 1);
      if (streams.isEmpty()) {
        byVendor.remove(stream.vendorId());
      }
    }
  }

  synchronized void gather(List<Hint> hints) {
    hints.forEach(gathering::add);
  }

  /** Tells what was gathered, and ends the streams of tokens that have expired. */
  synchronized void flush() {
    for (Hint hint : gathering.take()) {
      Memory.Told told = memory.keep(hint);
      ServerSentEvent<String> event = event(told);
      for (LiveStream stream :
          List.copyOf(byVendor.getOrDefault(hint.audience().vendorId(), Set.of()))) {
        if (hint.audience().admits(stream.caller())) {
          stream.send(event);
        }
      }
    }
    Instant now = clock.instant();
    endThose(stream -> stream.isOver(now));
  }

  synchronized void beat() {
    ServerSentEvent<String> beat = ServerSentEvent.<String>builder().comment("").build();
    forAll(stream -> stream.send(beat));
  }

  /** A stream ends with the access of who opened it. */
  @EventListener
  synchronized void on(AccessEnded event) {
    endThose(stream -> stream.vendorId().equals(event.vendorId()) && ended.covers(stream.caller()));
  }

  synchronized void deaf() {
    hearing = false;
    forAll(stream -> stream.send(named("deaf")));
  }

  synchronized void hearsAgain() {
    if (!hearing) {
      hearing = true;
      memory.forget();
      ServerSentEvent<String> reset =
          ServerSentEvent.builder("{}").event("reset").id(memory.id()).build();
      forAll(stream -> stream.send(reset));
    }
  }

  synchronized void endAll() {
    endThose(stream -> true);
  }

  synchronized int open() {
    return open;
  }

  private void endThose(Predicate<LiveStream> which) {
    forAll(
        stream -> {
          if (which.test(stream)) {
            stream.end();
          }
        });
  }

  /** A stream that ends meanwhile takes itself out. */
  private void forAll(Consumer<LiveStream> action) {
    byVendor.values().stream().flatMap(Set::stream).toList().forEach(action);
  }

  private ServerSentEvent<String> event(Memory.Told told) {
    return ServerSentEvent.builder(told.hint().json())
        .event("changed")
        .id(memory.id(told.place()))
        .build();
  }

  private static ServerSentEvent<String> named(String event) {
    return ServerSentEvent.builder("{}").event(event).build();
  }
}
