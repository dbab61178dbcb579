package pep.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.publisher.Sinks;

/**
 * A request whose body can still be taken off the connection when nobody wants it any more. A
 * server that closes a connection with unread bytes on it resets it, and the client loses the
 * answer that says what was wrong: so a refusal is sent first, and the rest of the body is read and
 * thrown away for a moment.
 */
final class LingeringBody extends ServerHttpRequestDecorator {

  private final Relay relay = new Relay();
  private final long limit;
  private final Duration time;

  /**
   * @param limit how many unwanted bytes are taken at most
   * @param time for how long at most
   */
  LingeringBody(ServerHttpRequest request, long limit, Duration time) {
    super(request);
    this.limit = limit;
    this.time = time;
  }

  /** The body, for one reader; who leaves early does not close the connection by that. */
  @Override
  public Flux<DataBuffer> getBody() {
    return new Flux<>() {
      @Override
      public void subscribe(CoreSubscriber<? super DataBuffer> reader) {
        relay.readBy(reader);
      }
    };
  }

  /** Throws the rest of the body away; ends when all of it came or the bounds are reached. */
  Mono<Void> drain() {
    return Mono.defer(relay::drain)
        .timeout(time)
        .onErrorComplete()
        .doFinally(signal -> relay.stop());
  }

  private Flux<DataBuffer> source() {
    return super.getBody();
  }

  /** Stands between the connection and the reader, and stays when the reader leaves. */
  private final class Relay implements CoreSubscriber<DataBuffer>, Subscription {

    private final Sinks.Empty<Void> end = Sinks.empty();
    private volatile @Nullable Subscriber<? super DataBuffer> reader;
    private volatile @Nullable Subscription source;
    private boolean started;
    private long unwanted;

    void readBy(CoreSubscriber<? super DataBuffer> subscriber) {
      synchronized (this) {
        if (started) {
          Operators.error(subscriber, new IllegalStateException("The body is read only once"));
          return;
        }
        started = true;
      }
      reader = subscriber;
      source().subscribe(this);
    }

    Mono<Void> drain() {
      boolean untouched;
      synchronized (this) {
        untouched = !started;
        started = true;
      }
      if (untouched) {
        source().subscribe(this);
      }
      cancel();
      return end.asMono();
    }

    void stop() {
      Subscription connection = source;
      if (connection != null) {
        connection.cancel();
      }
    }

    @Override
    public void onSubscribe(Subscription connection) {
      source = connection;
      Subscriber<? super DataBuffer> wanting = reader;
      if (wanting != null) {
        wanting.onSubscribe(this);
      } else {
        connection.request(Long.MAX_VALUE);
      }
    }

    @Override
    public void onNext(DataBuffer part) {
      Subscriber<? super DataBuffer> wanting = reader;
      if (wanting != null) {
        wanting.onNext(part);
        return;
      }
      unwanted += part.readableByteCount();
      DataBufferUtils.release(part);
      if (unwanted > limit) {
        stop();
        end.tryEmitEmpty();
      }
    }

    @Override
    public void onError(Throwable error) {
      end.tryEmitEmpty();
      Subscriber<? super DataBuffer> wanting = reader;
      if (wanting != null) {
        wanting.onError(error);
      }
    }

    @Override
    public void onComplete() {
      end.tryEmitEmpty();
      Subscriber<? super DataBuffer> wanting = reader;
      if (wanting != null) {
        wanting.onComplete();
      }
    }

    @Override
    public void request(long parts) {
      Subscription connection = source;
      if (connection != null) {
        connection.request(parts);
      }
    }

    /** The reader leaves; the rest is taken off, since the next request comes after it. */
    @Override
    public void cancel() {
      reader = null;
      request(Long.MAX_VALUE);
    }
  }
}
