package pep.partner;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Profile: partners, segments, identity and webhooks. */
@SpringBootApplication
public class PartnerServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(PartnerServiceApplication.class, args);
  }
}
