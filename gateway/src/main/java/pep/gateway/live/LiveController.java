package pep.gateway.live;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import reactor.core.publisher.Flux;

/** {@code GET /api/me/events}: what changes for the caller, as it does. */
@RestController
class LiveController {

  private final LiveStreams streams;

  LiveController(LiveStreams streams) {
    this.streams = streams;
  }

  @GetMapping(path = "/api/me/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> events(
      @AuthenticationPrincipal Jwt caller,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId,
      ServerWebExchange exchange) {
    if (caller.getClaimAsString("vendor_id") == null) {
      throw Refusal.of(ErrorCode.NO_VENDOR_IN_TOKEN, "Nothing is told live without a vendor.")
          .raise();
    }
    // A proxy that gathers answers would keep what is to be told at once.
    exchange.getResponse().getHeaders().set("X-Accel-Buffering", "no");
    return streams.stream(caller, lastId);
  }
}
