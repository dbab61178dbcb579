package pep.platform.test;

import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import pep.platform.events.EventCodec;
import pep.platform.events.Topology;
import pep.platform.events.TopologyDeclaration;
import tools.jackson.databind.json.JsonMapper;

/** By which a test is somebody, calls the service, and speaks and hears on the broker. */
@TestConfiguration(proxyBeanMethods = false)
public class CallerConfiguration {

  @Bean
  Tokens tokens(@Value("${pep.origin:http://127.0.0.1:8080}") String issuer) {
    return new Tokens(issuer);
  }

  @Bean
  @Primary
  JwtDecoder testJwtDecoder(Tokens tokens) {
    return tokens.decoder();
  }

  @Bean
  @Lazy
  Api api(Environment environment, JsonMapper mapper, Tokens tokens) {
    String port = environment.getRequiredProperty("local.server.port");
    String service = environment.getProperty("spring.application.name", "");
    return new Api("http://127.0.0.1:" + port, mapper, tokens, null, HttpWatch.of(service));
  }

  @Bean
  Events events(
      CachingConnectionFactory connections,
      Topology topology,
      TopologyDeclaration declaration,
      JsonMapper mapper,
      EventCodec codec) {
    return new Events(
        connections.getRabbitConnectionFactory(), topology, declaration, mapper, codec);
  }
}
