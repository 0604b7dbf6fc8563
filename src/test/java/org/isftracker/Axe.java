package org.isftracker;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page as it stands in the browser. */
public final class Axe {

	/** Asks for faults alone: on a long page the rest takes most of the time. */
	private static final String RUN = """
			async () => {
			  const found = await axe.run(document, { resultTypes: ['violations'] });
			  return found.violations.flatMap(fault => fault.nodes.map(node => fault.help + ', ' + node.html));
			}""";

	private Axe() {
	}

	/** The faults in words with the element of each, none where everybody can use it. */
	@SuppressWarnings("unchecked") // the script gives strings
	public static List<String> faults(Page page) {
		page.evaluate(AxeBuilder.getAxeScript());
		return (List<String>) page.evaluate(RUN);
	}

}
