package org.isftracker.traceability;

import java.util.List;

import org.isftracker.traceability.Node.Kind;

/** What a node hangs together with, directly and by way of one other. */
public record Links(Node centre, List<Node> near, List<Far> far) {

	public Links {
		near = List.copyOf(near);
		far = List.copyOf(far);
	}

	/** What is linked to it directly, of one kind. */
	public List<Node> near(Kind kind) {
		return near.stream().filter(node -> node.kind() == kind).toList();
	}

	/** What is two hops away, of one kind. */
	public List<Far> far(Kind kind) {
		return far.stream().filter(one -> one.node().kind() == kind).toList();
	}

	/** A node two hops away, and what lies between. */
	public record Far(Node node, List<Node> by) {

		public Far {
			by = List.copyOf(by);
		}

	}

}
