/** Looking back together: the meeting, the review of the response itself, and what is to be improved. */
package dev.muster.console.review;
