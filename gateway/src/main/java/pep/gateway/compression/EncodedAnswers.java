package pep.gateway.compression;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;

/** Says of each answer that leaves compressed, and of each that might have, what it must. */
@ChannelHandler.Sharable
final class EncodedAnswers extends ChannelOutboundHandlerAdapter {

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof HttpResponse response) {
      HttpHeaders headers = response.headers();
      if (Compressible.isOfType(headers.get(HttpHeaderNames.CONTENT_TYPE))) {
        headers.add(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
      }
      String tag = headers.get(HttpHeaderNames.ETAG);
      if (tag != null && headers.contains(HttpHeaderNames.CONTENT_ENCODING)) {
        headers.set(HttpHeaderNames.ETAG, EntityTags.encoded(tag));
      }
    }
    super.write(context, message, promise);
  }
}
