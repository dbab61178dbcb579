package pep.platform.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import pep.platform.memory.HeapReturn;

/** The heap of a service that rests. */
@AutoConfiguration
public class MemoryAutoConfiguration {

  @Bean
  HeapReturn heapReturn() {
    return new HeapReturn();
  }
}
