package org.isftracker.shell;

/** How many things wait in a section of the navigation for the person signed in. */
public interface SectionCount {

	/** The section's name, as its address begins. */
	String section();

	/** Zero or more; asked once for each page. */
	long waiting();

}
