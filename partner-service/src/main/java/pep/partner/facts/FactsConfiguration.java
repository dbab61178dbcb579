package pep.partner.facts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

  @Bean
  Migration factsWithInstants() {
    return FactSheets.askingForInstants();
  }
}
