package pep.partner.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

  @Bean
  Migration applicationFormIndexes() {
    return ApplicationForms.indexes();
  }

  @Bean
  Migration applicationIndexes() {
    return Applications.indexes();
  }

  @Bean
  Migration submissionIndexes() {
    return Submissions.indexes();
  }
}
