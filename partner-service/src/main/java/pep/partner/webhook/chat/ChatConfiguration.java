package pep.partner.webhook.chat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

  @Bean
  Migration chatMessageIndexes() {
    return ChatMessages.indexes();
  }
}
