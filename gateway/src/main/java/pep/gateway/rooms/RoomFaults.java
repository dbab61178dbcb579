package pep.gateway.rooms;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import pep.gateway.problems.RefusalException;
import pep.gateway.settings.Room;
import reactor.netty.channel.AbortedException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** What a failed call says about the service. */
final class RoomFaults {

  private static final Set<ErrorCode> FAULTS =
      Set.of(ErrorCode.UNAVAILABLE, ErrorCode.ANSWER_LOST, ErrorCode.TIMEOUT);

  private RoomFaults() {}

  /** Whether nothing reached the service: repeating cannot double anything. */
  static boolean isConnectFailure(Throwable error) {
    Throwable cause = cause(error);
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException;
  }

  /** Whether the service, once connected, broke off without an answer. */
  static boolean isBrokenOff(Throwable error) {
    Throwable cause = cause(error);
    return (cause instanceof IOException || cause instanceof AbortedException)
        && !isConnectFailure(error);
  }

  /** Whether a refusal is the service's fault, and so counts against it. */
  static boolean isFault(Throwable error) {
    return error instanceof RefusalException refused && FAULTS.contains(refused.refusal().code());
  }

  /** The refusal that a failure means for the caller, or the failure itself if it is another's. */
  static Throwable refusal(Throwable error, Room room, CallTerms terms, Duration retryAfter) {
    Throwable cause = cause(error);
    if (isConnectFailure(error)) {
      return of(
          ErrorCode.UNAVAILABLE,
          room.service() + " cannot be reached; nothing was done.",
          retryAfter,
          room);
    }
    if (cause instanceof PoolAcquireTimeoutException
        || cause instanceof PoolAcquirePendingLimitException) {
      return of(
          ErrorCode.UNAVAILABLE,
          room.service() + " has too many requests under way; nothing was done.",
          retryAfter,
          room);
    }
    if (cause instanceof TimeoutException || cause instanceof ReadTimeoutException) {
      return terms.sent().getAsBoolean()
          ? of(
              ErrorCode.TIMEOUT,
              room.service() + " gave no answer within " + terms.limit().toMillis() + " ms.",
              null,
              room)
          : of(
              ErrorCode.REQUEST_TOO_SLOW,
              "The body was not complete within " + terms.limit().toMillis() + " ms.",
              null,
              null);
    }
    if (isBrokenOff(error)) {
      return of(
          ErrorCode.ANSWER_LOST,
          room.service() + " closed the connection before it answered.",
          null,
          room);
    }
    return error;
  }

  /** The refusal of a call that an open breaker did not let through. */
  static RefusalException leftAlone(Room room, Duration retryAfter) {
    return of(
        ErrorCode.UNAVAILABLE,
        room.service() + " has failed repeatedly and is left alone for a moment.",
        retryAfter,
        room);
  }

  private static RefusalException of(
      ErrorCode code, String detail, @Nullable Duration retryAfter, @Nullable Room room) {
    return new Refusal(code, detail, retryAfter, room == null ? null : room.service()).raise();
  }

  private static Throwable cause(Throwable error) {
    return error instanceof WebClientRequestException wrapped && wrapped.getCause() != null
        ? wrapped.getCause()
        : error;
  }
}
