package pep.territory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Placement: territories, grants, outlets, accounts and deals. */
@SpringBootApplication
public class TerritoryServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(TerritoryServiceApplication.class, args);
  }
}
