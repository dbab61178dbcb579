package pep.gateway.wire;

import io.netty.channel.Channel;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.gateway.correlation.Correlation;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.problems.Refusal;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Gives also what never becomes a request the one form of refusals. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration {

  @Bean
  WebServerFactoryCustomizer<NettyReactiveWebServerFactory> refusalsOfTheServer(
      ProblemAnswers problems, GatewayProperties properties) {
    var patience = properties.timeouts().unwantedBody();
    return factory ->
        factory.addServerCustomizers(
            server ->
                server
                    .doOnChannelInit(
                        (observer, channel, address) ->
                            beside(channel, new UnreadableHead(problems, patience)))
                    .mapHandle((handled, connection) -> worded(handled, connection, problems)));
  }

  private static void beside(Channel channel, UnreadableHead handler) {
    channel.pipeline().addAfter(NettyPipeline.HttpCodec, "unreadableHead", handler);
  }

  /** An address or a Host that is no URI is refused before any filter, and without a word. */
  private static Mono<Void> worded(
      Mono<Void> handled, Connection connection, ProblemAnswers problems) {
    return handled.then(
        Mono.defer(
            () ->
                connection instanceof HttpServerResponse response
                        && connection instanceof HttpServerRequest request
                        && response.status().code() == ErrorCode.INVALID_REQUEST.status()
                        && !response.hasSentHeaders()
                        && !"HEAD".equals(request.method().name())
                    ? refuse(response, problems)
                    : Mono.empty()));
  }

  private static Mono<Void> refuse(HttpServerResponse response, ProblemAnswers problems) {
    Correlation correlation = Correlation.of(null, null);
    byte[] body =
        problems.document(
            Refusal.of(ErrorCode.INVALID_REQUEST, "The address or the header Host is no URI."),
            correlation);
    return response
        .header("Content-Type", "application/problem+json")
        .header("Cache-Control", "no-store")
        .header(Correlation.REQUEST_ID, correlation.requestId())
        .header("Content-Length", Integer.toString(body.length))
        .sendByteArray(Mono.just(body))
        .then();
  }
}
