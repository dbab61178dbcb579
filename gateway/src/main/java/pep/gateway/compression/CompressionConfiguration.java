package pep.gateway.compression;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Compresses by gzip or deflate what a client accepts so. */
@Configuration(proxyBeanMethods = false)
class CompressionConfiguration {

  private static final EncodedAnswers ENCODED_ANSWERS = new EncodedAnswers();

  @Bean
  WebServerFactoryCustomizer<NettyReactiveWebServerFactory> compression() {
    return factory ->
        factory.addServerCustomizers(
            server ->
                server
                    .compress(CompressionConfiguration::isCompressible)
                    .doOnChannelInit(
                        (observer, channel, address) ->
                            channel
                                .pipeline()
                                .addAfter(
                                    NettyPipeline.HttpCodec, "encodedAnswers", ENCODED_ANSWERS)));
  }

  private static boolean isCompressible(HttpServerRequest request, HttpServerResponse response) {
    HttpHeaders headers = response.responseHeaders();
    String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
    return Compressible.is(
        request.uri(),
        headers.get(HttpHeaderNames.CONTENT_TYPE),
        length == null ? -1 : Long.parseLong(length));
  }
}
