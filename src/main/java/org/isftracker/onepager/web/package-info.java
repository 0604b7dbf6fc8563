@NullMarked
package org.isftracker.onepager.web;

import org.jspecify.annotations.NullMarked;
