package pep.gateway.live;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What one open page is told. One that reads too slowly is ended, and comes back where it was. */
final class LiveStream {

  private final Jwt caller;
  private final String vendorId;
  private final Sinks.Many<ServerSentEvent<String>> out;

  /**
   * @param waiting how many events may wait for the client
   */
  LiveStream(Jwt caller, int waiting) {
    this.caller = caller;
    this.vendorId = Objects.requireNonNullElse(caller.getClaimAsString("vendor_id"), "");
    this.out = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(waiting));
  }

  Jwt caller() {
    return caller;
  }

  /** Who may not have too many of them. */
  String user() {
    return vendorId + "/" + caller.getSubject();
  }

  String vendorId() {
    return vendorId;
  }

  void send(ServerSentEvent<String> event) {
    if (out.tryEmitNext(event) == Sinks.EmitResult.FAIL_OVERFLOW) {
      end();
    }
  }

  void end() {
    out.tryEmitComplete();
  }

  boolean isOver(Instant now) {
    @Nullable Instant until = caller.getExpiresAt();
    return until != null && !now.isBefore(until);
  }

  Flux<ServerSentEvent<String>> events() {
    return out.asFlux();
  }
}
