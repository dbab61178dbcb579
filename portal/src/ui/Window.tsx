import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import styles from "./Window.module.css";

interface Props {
  title: string;
  isOpen: boolean;
  close: () => void;
  /** Whether Escape and a click beside it close it; not where something would be lost. */
  dismissable?: boolean;
  /** At the edge of the screen rather than in its middle. */
  drawer?: boolean;
  children: ReactNode;
}

/** A dialog over the page; as long as it is open it is all there is, so that its title is the first. */
export function Window({ title, isOpen, close, dismissable = true, drawer = false, children }: Props) {
  return (
    <ModalOverlay
      className={`${styles.overlay}`}
      isOpen={isOpen}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Modal className={drawer ? `${styles.drawer}` : `${styles.window}`}>
        <Dialog className={`${styles.dialog}`}>
          <Heading slot="title" level={1}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
