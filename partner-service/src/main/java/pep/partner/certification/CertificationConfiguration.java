package pep.partner.certification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class CertificationConfiguration {

  @Bean
  Migration certificationKindIndexes() {
    return CertificationKinds.indexes();
  }
}
