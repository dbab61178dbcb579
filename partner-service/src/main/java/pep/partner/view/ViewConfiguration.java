package pep.partner.view;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

  @Bean
  Migration viewIndexes() {
    return Views.indexes();
  }
}
