package pep.gateway.routing;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import pep.gateway.problems.RefusalException;
import reactor.core.publisher.Flux;

/**
 * A request whose body is passed on as it comes, and counted: it ends with a refusal as soon as it
 * exceeds its limit, and it remembers when the fault for a failed call lies with the client.
 */
final class BoundedBody extends ServerHttpRequestDecorator {

  private final long limit;
  private final boolean empty;
  private volatile boolean complete;
  private volatile @Nullable RefusalException failure;

  /**
   * @param limit in bytes
   */
  BoundedBody(ServerHttpRequest request, long limit) {
    super(request);
    this.limit = limit;
    HttpHeaders headers = request.getHeaders();
    this.empty =
        headers.getContentLength() <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    this.complete = empty;
  }

  /** Whether the request comes without a body. */
  boolean isEmpty() {
    return empty;
  }

  /** Whether the client has sent everything. */
  boolean isComplete() {
    return complete;
  }

  /** Whether the announced length alone exceeds the limit. */
  boolean announcesTooMuch() {
    return getHeaders().getContentLength() > limit;
  }

  /** What the client did wrong with its body, if it did. */
  @Nullable RefusalException failure() {
    return failure;
  }

  RefusalException tooLarge() {
    return Refusal.of(ErrorCode.TOO_LARGE, "The body may have no more than " + limit + " bytes.")
        .raise();
  }

  @Override
  public Flux<DataBuffer> getBody() {
    if (empty) {
      return Flux.empty();
    }
    AtomicLong count = new AtomicLong();
    return super.getBody()
        .map(
            part -> {
              if (count.addAndGet(part.readableByteCount()) > limit) {
                DataBufferUtils.release(part);
                throw tooLarge();
              }
              return part;
            })
        .onErrorMap(this::clientsFault)
        .doOnComplete(() -> complete = true);
  }

  private RefusalException clientsFault(Throwable error) {
    RefusalException refused =
        error instanceof RefusalException known
            ? known
            : Refusal.of(ErrorCode.INVALID_REQUEST, "The body broke off.").raise();
    failure = refused;
    return refused;
  }
}
