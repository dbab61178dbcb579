package pep.partner.ownprofile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class OwnProfileConfiguration {

  @Bean
  Migration profileChangeIndexes() {
    return ProfileChanges.indexes();
  }
}
