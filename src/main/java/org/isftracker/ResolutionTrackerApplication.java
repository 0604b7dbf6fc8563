package org.isftracker;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The ISF Resolution Tracker. */
@Modulithic(systemName = "ISF Resolution Tracker")
@SpringBootApplication
public class ResolutionTrackerApplication {

	public static void main(String[] args) {
		SpringApplication.run(ResolutionTrackerApplication.class, args);
	}

}
