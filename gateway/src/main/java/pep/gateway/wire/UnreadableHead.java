package pep.gateway.wire;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import pep.gateway.correlation.Correlation;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.problems.Refusal;
import pep.tracing.TraceContext;

/**
 * Answers a request whose first line or headers cannot be read, where the server would close the
 * connection with a status alone. Stands beside the codec, one for each connection.
 */
final class UnreadableHead extends ChannelDuplexHandler {

  private final ProblemAnswers problems;
  private final Duration patience;
  private int unanswered;

  /**
   * @param patience how long the rest of what the client sends is still read, so that the answer is
   *     not lost with a reset
   */
  UnreadableHead(ProblemAnswers problems, Duration patience) {
    this.problems = problems;
    this.patience = patience;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest request) {
      // Behind a request that is being answered the server's own way keeps the order of answers.
      if (request.decoderResult().isFailure() && unanswered == 0) {
        ReferenceCountUtil.release(message);
        answer(context, refusal(request.decoderResult().cause()));
        return;
      }
      unanswered++;
    }
    super.channelRead(context, message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof LastHttpContent) {
      unanswered--;
    }
    super.write(context, message, promise);
  }

  private void answer(ChannelHandlerContext context, Refusal refusal) {
    Correlation correlation = Correlation.of(null, null);
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(refusal.code().status()),
            Unpooled.wrappedBuffer(problems.document(refusal, correlation)));
    response
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
        .set(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes())
        .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
        .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
        .set(Correlation.REQUEST_ID, correlation.requestId())
        .set(TraceContext.HEADER, correlation.trace().header());
    context
        .writeAndFlush(response)
        .addListener(
            written -> {
              if (context.channel() instanceof DuplexChannel channel) {
                channel.shutdownOutput();
              }
              context
                  .executor()
                  .schedule(() -> context.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
            });
  }

  private static Refusal refusal(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException line ->
          Refusal.of(ErrorCode.URI_TOO_LONG, "The first line of the request is too long.");
      case TooLongHttpHeaderException headers ->
          Refusal.of(ErrorCode.HEADERS_TOO_LARGE, "All headers together are too large.");
      default ->
          Refusal.of(ErrorCode.INVALID_REQUEST, "The head of the request is not one of HTTP/1.1.");
    };
  }
}
