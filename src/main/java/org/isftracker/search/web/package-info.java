@NullMarked
package org.isftracker.search.web;

import org.jspecify.annotations.NullMarked;
